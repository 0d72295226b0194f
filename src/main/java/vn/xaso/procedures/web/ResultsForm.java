package vn.xaso.procedures.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.ProcedureVersion.ResultDocument;
import vn.xaso.procedures.domain.Correction;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;

/// The names of what the procedure ends with, line by line; an empty line is no result.
record ResultsForm(ProcedureVersion held) implements CorrectionForm {

    @Override
    public Map<String, String> filled() {
        var filled = new HashMap<String, String>();
        for (int i = 0; i < held.results().size(); i++) {
            filled.put("result-" + (i + 1), held.results().get(i).name());
        }
        return filled;
    }

    @Override
    public int lines() {
        return held.results().size() + 1;
    }

    @Override
    public List<FieldMessage> mistakes(FlagForm form, Texts texts) {
        return results(form).isEmpty()
                ? List.of(new FieldMessage("result-1", texts.of("procedures.error.results")))
                : List.of();
    }

    @Override
    public Correction correction(FlagForm form) {
        return new Correction.OfResults(results(form));
    }

    /// Code, template and kind stay with the line.
    private List<ResultDocument> results(FlagForm form) {
        var results = new ArrayList<ResultDocument>();
        for (int line = 1; line <= lines(); line++) {
            var name = form.text("result-" + line).strip();
            if (!name.isEmpty()) {
                var before = line < lines() ? held.results().get(line - 1) : new ResultDocument("", null, null, null);
                results.add(new ResultDocument(name, before.code(), before.template(), before.kind()));
            }
        }
        return results;
    }
}
