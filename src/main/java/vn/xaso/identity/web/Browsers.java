package vn.xaso.identity.web;

import java.util.LinkedHashMap;
import java.util.Map;

/// Makes two words out of what a browser calls itself, such as "Firefox, Windows".
final class Browsers {

    /// In this order: most browsers claim to be several others as well.
    private static final Map<String, String> NAMES = inOrder(
            "Edg/",
            "Edge",
            "coc_coc",
            "Cốc Cốc",
            "OPR/",
            "Opera",
            "Firefox/",
            "Firefox",
            "Chrome/",
            "Chrome",
            "Safari/",
            "Safari");
    private static final Map<String, String> SYSTEMS = inOrder(
            "Android", "Android", "iPhone", "iPhone", "iPad", "iPad", "Windows", "Windows", "Mac OS", "macOS", "Linux",
            "Linux");

    private Browsers() {}

    static String nameOf(String userAgent) {
        var name = first(NAMES, userAgent);
        var system = first(SYSTEMS, userAgent);
        return name.isEmpty() || system.isEmpty() ? name + system : name + ", " + system;
    }

    private static String first(Map<String, String> words, String userAgent) {
        return words.entrySet().stream()
                .filter(word -> userAgent.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> inOrder(String... pairs) {
        var map = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
