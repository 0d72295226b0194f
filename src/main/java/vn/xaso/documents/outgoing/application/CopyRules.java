package vn.xaso.documents.outgoing.application;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.xaso.kernel.Refusal;

/// What the forms of copies ask for.
///
/// Law: 30/2020/NĐ-CP art. 25
public final class CopyRules {

    public static final List<String> TYPES = List.of("SAO_Y", "TRICH_SAO", "SAO_LUC");
    private static final int LONGEST_ORIGINAL = 600;
    private static final int MOST_PAGES = 999;

    private CopyRules() {}

    static void check(CopyDesk.Wanted wanted) {
        if (!TYPES.contains(wanted.type())) {
            throw new Refusal("outgoing.refusal.copyType");
        }
        if (wanted.original().isBlank() || wanted.original().length() > LONGEST_ORIGINAL) {
            throw new Refusal("outgoing.refusal.copyOriginal");
        }
        boolean part = wanted.type().equals("TRICH_SAO");
        if (part == wanted.pages().isEmpty()) {
            throw new Refusal(part ? "outgoing.refusal.copyPages" : "outgoing.refusal.copyWhole");
        }
    }

    /// As it is printed on the copy.
    static String mark(String type) {
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
                throw new Refusal("outgoing.refusal.copyPages");
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

    static String pages(List<Integer> pages) {
        return pages.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
