package vn.xaso.cases.application;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.forms.Forms;
import vn.xaso.procedures.Procedures;
import vn.xaso.ui.Language;
import vn.xaso.ui.TextShelf;
import vn.xaso.ui.print.ResultLayout;

/// What a result states: the applicant and those answers of the form that belong on it, as the applicant gave them.
@Component
class ResultFacts {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Procedures procedures;
    private final Forms forms;
    private final TextShelf shelf;

    ResultFacts(Procedures procedures, Forms forms, TextShelf shelf) {
        this.procedures = procedures;
        this.forms = forms;
        this.shelf = shelf;
    }

    List<ResultLayout.Block> of(CaseFile caseFile) {
        var texts = shelf.in(Language.VI);
        var who = caseFile.applicant();
        var rows = new ArrayList<ResultLayout.Fact>();
        rows.add(new ResultLayout.Fact(texts.of("cases.applicant.name"), who.name()));
        add(rows, texts.of("cases.applicant.born"), who.born());
        add(rows, texts.of("cases.applicant.personalId"), who.personalId());
        add(rows, texts.of("cases.applicant.address"), who.address());
        var blocks = new ArrayList<ResultLayout.Block>();
        blocks.add(new ResultLayout.Facts(List.copyOf(rows)));
        var form = procedures.version(caseFile.procedureVersion()).form();
        if (form != null) {
            var view = forms.get(form).view((ObjectNode) JSON.readTree(caseFile.answers()), List.of(), texts);
            for (var group : view.groups()) {
                var answers = new ArrayList<ResultLayout.Fact>();
                group.fields().stream()
                        .filter(field -> !field.onResult().isEmpty())
                        .forEach(field -> add(answers, field.onResult(), field.display()));
                if (!answers.isEmpty()) {
                    blocks.add(new ResultLayout.Facts(List.copyOf(answers)));
                }
            }
        }
        return List.copyOf(blocks);
    }

    private static void add(List<ResultLayout.Fact> rows, String label, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            rows.add(new ResultLayout.Fact(label, value));
        }
    }
}
