package vn.xaso.cases.certification.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What is to be certified, as the form of a case says it that did not come from the counter of certification: each
/// group of answers with a name and a number of copies is one original. Empty where the form was not filled in.
///
/// @param isElectronic whether electronic copies are asked for
/// @param request the words of the applicant, where the form only asks for them
public record CopiedPapers(List<CertifiedPaper> papers, boolean isElectronic, String request) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String NAME = "name";
    private static final String COPIES = "copies";

    public static CopiedPapers of(String answers) {
        try {
            var form = JSON.readTree(answers);
            var papers = new ArrayList<CertifiedPaper>();
            for (var answer : form) {
                var name = words(answer.get(NAME));
                if (answer.isObject() && !name.isEmpty() && answer.has(COPIES)) {
                    int pages = answer.path("pages").asInt(1);
                    int copies = answer.get(COPIES).asInt(0);
                    papers.add(new CertifiedPaper(
                            papers.size() + 1, name, words(answer.get("issuer")), "", pages, copies, null));
                }
            }
            boolean electronic = "ELECTRONIC".equals(words(form.get("mode")));
            return new CopiedPapers(List.copyOf(papers), electronic, words(form.get("request")));
        } catch (JacksonException unreadable) {
            return new CopiedPapers(List.of(), false, "");
        }
    }

    private static String words(@Nullable JsonNode answer) {
        return answer == null ? "" : answer.asString("").strip();
    }
}
