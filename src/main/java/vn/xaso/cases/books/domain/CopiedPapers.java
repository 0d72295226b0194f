package vn.xaso.cases.books.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What was to be certified, as the form of the case says it: each group of answers with a name and a number of copies
/// is one original. Empty where the form was not filled in.
public record CopiedPapers(List<Paper> papers, String request) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String NAME = "name";
    private static final String COPIES = "copies";

    public record Paper(String name, int copies) {}

    public static CopiedPapers of(String answers) {
        try {
            var form = JSON.readTree(answers);
            var papers = new ArrayList<Paper>();
            for (var answer : form) {
                var name = words(answer.get(NAME));
                if (answer.isObject() && !name.isEmpty() && answer.has(COPIES)) {
                    papers.add(new Paper(name, answer.get(COPIES).asInt(0)));
                }
            }
            return new CopiedPapers(List.copyOf(papers), words(form.get("request")));
        } catch (JacksonException unreadable) {
            return new CopiedPapers(List.of(), "");
        }
    }

    private static String words(@Nullable JsonNode answer) {
        return answer == null ? "" : answer.asString("").strip();
    }

    /// All copies together, or empty where the form does not say.
    public String copies() {
        int all = papers.stream().mapToInt(Paper::copies).sum();
        return all == 0 ? "" : String.valueOf(all);
    }

    /// The originals, each with its copies where there are several.
    public String names() {
        return papers.stream()
                .map(paper -> papers.size() == 1 ? paper.name : paper.name + " (" + paper.copies + ")")
                .collect(Collectors.joining("; "));
    }
}
