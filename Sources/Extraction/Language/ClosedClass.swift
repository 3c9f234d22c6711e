import Articles

/// The small words of English that hold sentences together.
enum ClosedClass {
    static let be: Set<String> = [
        "be", "am", "is", "are", "was", "were", "been", "being", "'s", "'re", "'m", "isn't",
        "aren't", "wasn't", "weren't", "ain't",
    ]
    static let have: Set<String> = [
        "have", "has", "had", "having", "haven't", "hasn't", "hadn't", "'ve",
    ]
    static let `do`: Set<String> = ["do", "does", "did", "don't", "doesn't", "didn't"]
    static let modals: Set<String> = [
        "will", "would", "shall", "should", "can", "could", "may", "might", "must", "cannot",
        "can't", "won't", "wouldn't", "shouldn't", "couldn't", "mustn't", "ought", "'ll", "'d",
    ]
    static let determiners: Set<String> = [
        "the", "a", "an", "this", "these", "those", "some", "any", "each", "every", "all", "both",
        "several", "many", "most", "another", "such", "other", "no", "few", "more", "certain",
        "various",
    ]
    static let numerals: Set<String> = [
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    ]
    static let possessives: Set<String> = [
        "his", "her", "its", "their", "our", "my", "your", "whose",
    ]
    static let pronouns: Set<String> = [
        "i", "me", "we", "us", "you", "he", "him", "she", "it", "they", "them", "himself",
        "herself", "itself", "themselves", "ourselves", "myself", "everyone", "someone", "anyone",
        "nobody", "there", "one", "others", "everybody", "somebody", "anybody", "something",
        "anything", "nothing", "everything", "here",
    ]
    static let firstPerson: Set<String> = [
        "i", "me", "we", "us", "my", "our", "myself", "ourselves", "i'm", "we're", "i've", "we've",
    ]
    static let prepositions: Set<String> = [
        "of", "in", "on", "at", "by", "for", "with", "from", "against", "about", "over", "under",
        "between", "among", "towards", "toward", "into", "onto", "upon", "through", "during",
        "within", "without", "across", "behind", "beside", "near", "off", "out", "up", "down",
        "around", "alongside", "beyond", "amid", "amidst", "inside", "outside", "despite",
        "besides", "via", "per", "like", "unlike", "regarding", "concerning", "since", "until",
        "after", "before", "following", "including", "throughout", "along", "above", "below",
        "past", "as", "than", "together", "amongst",
    ]
    static let subordinators: Set<String> = [
        "if", "unless", "because", "although", "though", "while", "when", "where", "whether",
        "once", "whenever", "wherever", "whereas", "so", "lest", "how", "why", "what", "till",
    ]
    static let coordinators: Set<String> = ["and", "or", "but", "&", "yet", "nor"]
    static let relatives: Set<String> = ["who", "which", "whom"]
    static let adverbs = Set(
        [
            "also", "first", "already", "still", "just", "even", "again", "ever", "now", "then",
            "soon", "often", "always", "once", "twice", "too", "very", "quite", "rather", "almost",
            "ago", "later", "earlier", "meanwhile", "however", "therefore", "thus", "hence",
            "instead", "perhaps", "maybe", "only", "further", "away", "abroad", "together", "well",
            "long", "far", "both", "else", "thereby", "jointly", "overnight", "sometimes", "indeed",
            "nevertheless", "nonetheless", "moreover", "anew", "either", "elsewhere", "forward",
            "aside", "apart", "hereby", "never", "not",
        ] + CalendarWords.weekdays + CalendarWords.relativeDays)
    static let hedges: Set<String> = [
        "reportedly", "allegedly", "apparently", "possibly", "perhaps", "maybe", "probably",
        "seemingly", "supposedly", "likely", "purportedly",
    ]
    /// Words for a time; "may" is a modal far more often than a month.
    static let dates = Set(
        CalendarWords.weekdays + CalendarWords.months + CalendarWords.relativeDays + ["weekend"]
    ).subtracting(["may"])
    /// Nouns that end like a gerund or a participle and are no verb.
    static let nouns: Set<String> = [
        "morning", "evening", "wedding", "building", "ceiling", "king", "ring", "spring", "string",
        "thing", "nothing", "something", "anything", "everything", "beijing", "hundred", "speed",
        "seed", "need", "deed", "shed", "bed", "during", "according", "including", "following",
        "concerning", "regarding", "red", "indeed", "united", "meeting", "briefing", "hearing",
        "gathering", "funding", "training", "ruling", "shooting", "bombing", "shelling", "killing",
        "fighting", "offspring", "sibling", "wing", "ministers", "media", "interest", "interests",
    ]
}
