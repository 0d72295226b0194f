package vn.xaso.cases.certification.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.xaso.cases.certification.domain.CertificationBook;
import vn.xaso.cases.certification.domain.CertificationRequest;
import vn.xaso.cases.certification.domain.CertifiedPaper;
import vn.xaso.cases.domain.CasePaper;

/// What was asked for at the counter, as the case keeps it: its papers, and the answers of the form that citizens fill
/// in
/// online.
record CertificationPapers(CertificationRequest request, Instant now) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int MOST_ON_THE_FORM = 3;
    private static final int ORIGINAL = 1;

    CertificationRequest of(UUID caseId) {
        return new CertificationRequest(
                caseId,
                request.book(),
                request.isElectronic(),
                request.identity(),
                request.exemption(),
                request.papers());
    }

    List<CasePaper> papers() {
        return request.papers().stream()
                .map(paper -> new CasePaper(
                        paper.no(),
                        request.isElectronic() ? ORIGINAL : null,
                        paper.named(),
                        CasePaper.Kind.ORIGINAL,
                        1,
                        null,
                        now))
                .toList();
    }

    /// The form has room for three papers; with more of them the list of papers says everything.
    String answers() {
        var answers = JSON.createObjectNode();
        if (request.book() != CertificationBook.COPIES) {
            return answers.put("forWhom", "SELF").put("request", names()).toString();
        }
        answers.put("mode", request.isElectronic() ? "ELECTRONIC" : "PAPER");
        if (request.papers().size() <= MOST_ON_THE_FORM) {
            answers.put("paperCount", String.valueOf(request.papers().size()));
            for (int place = 0; place < request.papers().size(); place++) {
                put(answers.putObject("paper" + (place + 1)), request.papers().get(place));
            }
        }
        return answers.toString();
    }

    private String names() {
        return request.papers().stream().map(CertifiedPaper::named).collect(Collectors.joining("; "));
    }

    private static void put(ObjectNode group, CertifiedPaper paper) {
        group.put("name", paper.title());
        if (!paper.issuer().isEmpty()) {
            group.put("issuer", paper.issuer());
        }
        group.put("pages", paper.pages()).put("copies", paper.copies());
    }
}
