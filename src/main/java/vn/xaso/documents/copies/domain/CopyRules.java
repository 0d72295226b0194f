package vn.xaso.documents.copies.domain;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.xaso.documents.DocumentPress.Original.Nature;
import vn.xaso.kernel.Refusal;

/// What the forms of copies ask for.
///
/// Law: 30/2020/NĐ-CP art. 25
public final class CopyRules {

    public static final List<String> TYPES = List.of("SAO_Y", "TRICH_SAO", "SAO_LUC");
    private static final int LONGEST_ORIGINAL = 600;
    private static final int MOST_PAGES = 999;

    private CopyRules() {}

    /// The forms in which it may be copied.
    ///
    /// Law: 30/2020/NĐ-CP art. 25 cl. 2 (a copy of a full copy is a copy of a copy, nothing else is)
    public static List<String> forms(Nature nature) {
        return switch (nature) {
            case ORIGINAL -> List.of("SAO_Y", "TRICH_SAO");
            case COPY -> List.of("SAO_LUC");
            case UNKNOWN -> TYPES;
        };
    }

    public static void check(String type, Nature nature, String original, List<Integer> pages) {
        if (!TYPES.contains(type)) {
            throw new Refusal("copies.refusal.type");
        }
        if (!forms(nature).contains(type)) {
            throw new Refusal(type.equals("SAO_LUC") ? "copies.refusal.notACopy" : "copies.refusal.isACopy");
        }
        if (original.isBlank() || original.length() > LONGEST_ORIGINAL) {
            throw new Refusal("copies.refusal.original");
        }
        boolean part = type.equals("TRICH_SAO");
        if (part == pages.isEmpty()) {
            throw new Refusal(part ? "copies.refusal.pages" : "copies.refusal.whole");
        }
    }

    /// As it is printed on the copy.
    public static String mark(String type) {
        return switch (type) {
            case "SAO_Y" -> "SAO Y";
            case "TRICH_SAO" -> "TRÍCH SAO";
            default -> "SAO LỤC";
        };
    }

    /// Reads `1, 3-5`.
    ///
    /// @throws Refusal where it is no list of pages
    public static List<Integer> pages(String typed) {
        var pages = new TreeSet<Integer>();
        for (var part : typed.strip().split("[,;\\s]+", -1)) {
            if (part.isEmpty()) {
                continue;
            }
            if (!part.matches("[0-9]{1,3}(-[0-9]{1,3})?")) {
                throw new Refusal("copies.refusal.pages");
            }
            int dash = part.indexOf('-');
            int from = Integer.parseInt(dash < 0 ? part : part.substring(0, dash));
            int to = Integer.parseInt(part.substring(dash + 1));
            for (int page = from; page <= Math.min(to, MOST_PAGES); page++) {
                pages.add(page);
            }
        }
        return List.copyOf(pages);
    }

    public static String pages(List<Integer> pages) {
        return pages.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
