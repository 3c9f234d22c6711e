import Testing

@testable import Articles

@Suite struct BoilerplateTests {
    @Test(
        "what the page says",
        arguments: [
            "0 Comments", "Comments (3)", "Leave a comment", "Share this", "SHARE THIS ARTICLE",
            "Facebook Twitter WhatsApp Email", "Share on Facebook", "Advertisement",
            "ADVERTISEMENT - CONTINUE READING BELOW", "Read more: Five takeaways from the call",
            "READ ALSO: Why the deal failed", "Photo: Kremlin press office", "(Reuters photo)",
            "[AP Photo/John Doe]", "AP Photo/John Doe", "John Smith/AFP",
            "John Smith / Getty Images",
            "Image credit: Jane Doe", "Subscribe to our newsletter to get the latest.",
            "Follow us on Twitter @planet", "Click here to read the whole story",
            "© 2024 The Daily Planet", "Copyright 2024 Daily Planet", "Related articles",
            "5 min read",
            "Reporting by Jane Doe; Editing by John Roe",
            "(Reporting by Jane Doe in Kyiv; Editing by John Roe)", "With inputs from agencies",
            "This article was originally published by The Conversation.",
            "The views expressed in this article are the author's own.",
            "https://example.com/a?b=c", "#BreakingNews #Gaza", "jane@example.com", "***", "• • •",
            "Accessibility help", "Sign in | Home | World | Sport", "Image source, Jane Doe",
            "Recommended by Example", "Follow @planet on X", "More on this story",
            "Most read: 1. Storm nears 2. Vote ends", "You may also like: A day in Graz",
            "Related topics: Peru, Storms", "Share this article on Facebook, X, or LinkedIn",
            "This page is protected by reCAPTCHA.", "Tags: Iran, Israel",
            "All rights reserved. No part may be copied.",
        ])
    func boilerplate(_ text: String) {
        #expect(Boilerplate.matches(text))
    }

    @Test(
        "what the article says",
        arguments: [
            "Share prices fell after the call.", "Photo editors resigned in protest.",
            "Reporting by Reuters found that the army had shelled the town.",
            "The views expressed by Lavrov were rejected by Kyiv.",
            "This report is damning, the minister said.", "This article of the treaty binds Iran.",
            "Follow-up talks are planned in Geneva.", "Comments by the minister angered Tehran.",
            "Facebook sued the ministry.", "Advertisement spending rose in Kenya.",
            "Recommended by two judges, the appeal failed.", "The bar | the bench.",
            "Image source code leaked from the ministry.", "Subscribers left the network in anger.",
            "Related talks in Geneva broke down.",
            "Copyright law divides the two parties.", "Written by lawyers, the bill bans protests.",
            "Read the statement: Iran rejects the deal.", "In 2024 he won.", "俄罗斯总统", "نعم",
            "3 ministers resigned.", "Click farms in Manila were raided.",
            "Click here, the hackers wrote, and thousands of officials across the country did so and "
                + "lost their savings within minutes while the police stood by and the ministry of "
                + "the interior said nothing at all.",
        ])
    func text(_ text: String) {
        #expect(!Boilerplate.matches(text))
    }
}
