/// The phrases that ``Boilerplate`` knows, all in lower case.
enum BoilerplatePhrases {
    /// Blocks that are nothing else.
    static let whole: Set<String> = [
        "about us", "accessibility", "accessibility help", "ad", "add a comment", "ads",
        "advertise with us", "advertisement",
        "advertisement continue reading below", "advertisements", "agencies", "also read",
        "article continues below", "associated press", "back to top", "by our correspondent",
        "by our staff reporter", "by staff reporter", "comment", "comments", "contact us",
        "continue reading", "cookie policy", "copy link", "don't miss", "editor's picks", "end",
        "ends", "file photo", "for more information", "from our correspondent",
        "from our staff reporter", "home", "join the conversation", "latest news",
        "leave a comment",
        "leave a reply", "listen", "listen to this article", "live", "loading", "log in", "login",
        "menu", "more from this author", "more news", "more on this", "more on this story",
        "more on this topic", "more stories", "most popular", "most read",
        "news desk", "newsletter", "newsletters", "next article", "no comments", "no comments yet",
        "our correspondent", "our staff reporter", "photo", "photo gallery", "photos",
        "post a comment", "previous article", "print", "print this article", "privacy policy",
        "promoted", "promoted content", "read full article", "read more", "read next",
        "read the full story", "recommended", "recommended for you", "recommended stories",
        "register", "related", "related articles", "related content", "related news",
        "related posts", "related stories", "related topics", "reuters", "save", "search",
        "see also", "share", "share article", "share this", "share this article",
        "share this page", "share this post", "share this story", "show comments", "sign in",
        "sign up", "skip to content", "skip to main content", "sponsored", "sponsored content",
        "staff report", "staff reporter", "staff writer", "story continues below",
        "story continues below advertisement", "subscribe", "subscribe now", "tags",
        "terms and conditions", "terms of service", "terms of use", "the associated press",
        "top stories", "trending", "trending now", "tweet", "tweet this", "up next",
        "view comments", "watch", "watch live", "watch now", "web desk", "what to read next",
        "you may also like", "you might also like",
    ]

    /// Headings of lists of other articles.
    static let lists: Set<String> = [
        "also in the news", "also read", "don't miss", "editor's picks", "latest news",
        "more from this author", "more news", "more on this", "more on this story",
        "more on this topic", "more stories", "most popular", "most read", "read more", "read next",
        "recommended", "recommended for you", "recommended stories", "related", "related articles",
        "related content", "related internet links", "related news", "related posts",
        "related stories", "see also", "top stories", "trending", "trending now", "up next",
        "what to read next", "you may also like", "you might also like",
    ]

    /// Labels before a comma under a picture.
    static let pictureLabels = [
        "image source,", "image caption,", "image credit,", "media caption,", "video caption,",
        "figure caption,",
    ]

    /// How a line names who put other people's articles there.
    static let sponsors = PhraseBook([
        "ads by", "powered by", "promoted by", "recommended by", "sponsored by",
    ])

    /// What is counted beside an article.
    static let counted: Set<String> = [
        "comment", "comments", "like", "likes", "min", "mins", "minute", "minutes", "of", "photos",
        "read", "replies", "share", "shares", "view", "views",
    ]

    /// Places where articles are shared.
    static let networks: Set<String> = [
        "bluesky", "facebook", "flipboard", "instagram", "linkedin", "messenger", "pinterest",
        "reddit", "telegram", "threads", "tiktok", "tumblr", "twitter", "viber", "wechat", "weibo",
        "whatsapp", "youtube",
    ]

    /// What a row of such places has besides them.
    static let buttons: Set<String> = [
        "and", "article", "copy", "email", "follow", "in", "it", "like", "link", "mail", "more",
        "new", "on",
        "opens", "or", "page", "pin", "post", "print", "save", "send", "share", "story", "the",
        "this",
        "to", "tweet", "us", "via", "window", "with", "x",
    ]

    /// Labels before a colon.
    static let labels: Set<String> = [
        "also read", "categories", "category", "credit", "disclaimer", "don't miss", "file photo",
        "file", "filed under", "first published", "image", "image credit", "image credits",
        "image source", "in pictures", "keywords", "last updated", "listen", "more on this",
        "more on this story", "most popular", "most read", "must read", "our standards", "photo",
        "photo by", "photo credit",
        "photo credits", "photo source", "photograph", "photos", "pic", "picture", "picture credit",
        "pictures", "posted in", "published", "published by", "read", "read also", "read more",
        "read next", "recommended", "related", "related articles", "related stories",
        "related topics",
        "see also",
        "share this", "source", "tag", "tags", "topics", "updated", "watch", "you may also like",
    ]

    /// How a page speaks to its reader.
    static let prompts = PhraseBook([
        "already a subscriber", "already have an account", "article continues after",
        "article continues below", "become a member", "by signing up", "by subscribing",
        "click here", "click on the link", "click the link", "click to", "continue reading below",
        "create a free account", "do you have a tip", "download our", "download the app",
        "enable javascript", "enter your email", "follow our", "follow us",
        "for more news", "for more stories", "for the latest news", "get the latest news",
        "get our", "got a tip", "have a story", "have a tip", "have your say", "join our channel",
        "join our facebook", "join our newsletter", "join our telegram", "join our whatsapp",
        "join us on", "let us know what you think", "like us on", "listen to this article",
        "never miss a story", "please consider supporting", "please enable javascript",
        "please support our", "sign up for", "sign up to", "stay informed with", "stay up to date",
        "stay updated with", "story continues after", "story continues below", "subscribe for",
        "subscribe to our", "subscribe to the", "subscribe today", "support our journalism",
        "support us", "tap here", "thank you for reading", "thanks for reading",
        "this content is only available", "this site uses cookies", "this website uses cookies",
        "to continue reading", "to read the full", "we use cookies",
        "you can also follow us", "you can follow us", "your email address will not",
    ])

    /// Agencies after the slash of a photographer's name.
    static let agencies: Set<String> = [
        "aa", "afp", "anadolu", "ap", "epa", "getty", "images", "photo", "photos", "pool",
        "reuters",
        "shutterstock", "xinhua",
    ]

    /// What a bracketed credit speaks of.
    static let credited = PhraseBook([
        "afp", "ap photo", "file pic", "file picture", "getty images", "image", "photo", "photos",
        "photograph", "picture", "reuters", "xinhua",
    ])

    /// How a line of credits begins.
    static let credits = PhraseBook([
        "additional reporting by", "compiled by", "edited by", "editing by", "graphic by",
        "illustration by", "image by", "photo by", "photo courtesy", "photograph by", "photos by",
        "produced by", "report by", "reported by", "reporting by", "story by", "translated by",
        "video by", "with agencies", "with agency inputs", "with files from", "with input from",
        "with inputs from", "with reporting by", "writing by", "written by",
    ])

    /// Small words in lines of credits.
    static let creditWords: Set<String> = [
        "additional", "and", "agencies", "agency", "by", "de", "contributed", "edited", "editing",
        "files", "for", "from", "in", "input", "inputs", "of", "reporting", "the", "this", "to",
        "translated", "van", "via", "von", "with", "writing", "written",
    ]

    /// What happened to "this article".
    static let published: Set<String> = [
        "adapted", "appeared", "edited", "generated", "originally", "produced", "published",
        "republished", "syndicated", "translated", "updated", "written",
    ]

    /// Notices of rights, anywhere in a short block.
    static let notices = PhraseBook([
        "all rights reserved", "protected by recaptcha", "terms of service apply",
        "may not be published broadcast", "may not be reproduced without",
    ])

    /// How a disclaimer begins.
    static let views = PhraseBook([
        "opinions expressed", "the opinions expressed", "the views and opinions",
        "the views expressed",
        "the views presented", "views expressed",
    ])
}
