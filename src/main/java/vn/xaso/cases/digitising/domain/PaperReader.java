package vn.xaso.cases.digitising.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.xaso.cases.digitising.domain.Proposal.Spot;
import vn.xaso.kernel.SearchText;
import vn.xaso.vault.PaperKinds;

/// Proposes which of the papers that a procedure asks for a scan is, and what stands on it.
public final class PaperReader {

    private static final double NAMED = 0.75;

    private PaperReader() {}

    /// @param wanted the names of the required papers by their number
    public static Proposal read(List<PrintedLine> lines, Map<Integer, String> wanted) {
        var title = TitleReader.read(lines);
        var number = MarkReader.number(lines);
        var issuer = MarkReader.issuer(lines);
        var issued = DateReader.issued(lines);
        var until = DateReader.until(lines);
        var spots = new HashMap<String, Spot>();
        title.ifPresent(found -> spots.put("title", found.line().spot()));
        number.ifPresent(found -> spots.put("number", found.line().spot()));
        issuer.ifPresent(found -> spots.put("issuer", found.line().spot()));
        issued.ifPresent(found -> spots.put("issuedOn", found.line().spot()));
        until.ifPresent(found -> spots.put("validTo", found.line().spot()));
        var named = title.isPresent() ? Optional.<Integer>empty() : named(lines, wanted);
        var paper = title.flatMap(found -> accepting(found.kind(), wanted)).or(() -> named);
        return new Proposal(
                paper.orElse(null),
                title.map(TitleReader.Title::name)
                        .or(() -> named.map(wanted::get))
                        .orElse(""),
                number.map(MarkReader.Mark::text).orElse(""),
                issuer.map(MarkReader.Mark::text).orElse(""),
                issued.map(DateReader.Day::day).orElse(null),
                until.map(DateReader.Day::day).orElse(null),
                Map.copyOf(spots));
    }

    private static Optional<Integer> accepting(String kind, Map<Integer, String> wanted) {
        return wanted.entrySet().stream()
                .filter(paper -> PaperKinds.acceptedAs(paper.getValue()).contains(kind))
                .map(Map.Entry::getKey)
                .min(Integer::compare);
    }

    /// A paper that is in no list, by the very words of the procedure.
    private static Optional<Integer> named(List<PrintedLine> lines, Map<Integer, String> wanted) {
        return wanted.entrySet().stream()
                .filter(paper -> lines.stream()
                        .anyMatch(line -> line.isCapitals()
                                && TitleReader.likeness(SearchText.fold(paper.getValue()), line.folded()) >= NAMED))
                .map(Map.Entry::getKey)
                .min(Integer::compare);
    }
}
