package vn.xaso.documents.dossiers.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/// The order of the papers in a dossier, and on which pages each stands.
///
/// Law: 30/2020/NĐ-CP art. 29 cl. 3
public final class PaperOrder {

    private static final Comparator<Paper> BY_DATE = Comparator.comparing(
                    (Paper paper) -> paper.document().date())
            .thenComparing(Paper::filedAt)
            .thenComparing(paper -> paper.document().id());

    private PaperOrder() {}

    public static List<Paper> byDate(List<Paper> papers) {
        return number(papers.stream().sorted(BY_DATE).toList());
    }

    /// The order that somebody typed. Papers with the same number, and those without one, keep the order they had.
    public static List<Paper> asTyped(List<Paper> papers, Map<UUID, Integer> typed) {
        return number(papers.stream()
                .sorted(Comparator.comparingInt(
                        (Paper paper) -> typed.getOrDefault(paper.document().id(), paper.no())))
                .toList());
    }

    /// Closes the gaps that papers left behind.
    public static List<Paper> number(List<Paper> papers) {
        return IntStream.range(0, papers.size())
                .mapToObj(place -> papers.get(place).at(place + 1))
                .toList();
    }

    /// Where each paper begins when the pages of all are counted through, in the order of the papers.
    public static List<Integer> firstPages(List<Paper> papers) {
        var firsts = new java.util.ArrayList<Integer>();
        int page = 1;
        for (var paper : papers) {
            firsts.add(page);
            page += paper.document().pages();
        }
        return List.copyOf(firsts);
    }
}
