package vn.xaso.procedures.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.ProcedureVersion.RequiredPaper;
import vn.xaso.procedures.domain.Correction;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;

/// The required papers, line by line. A line without a name is no paper; a few empty lines wait for papers that the
/// source forgot.
record PapersForm(ProcedureVersion held) implements CorrectionForm {

    private static final int EMPTY_LINES = 2;
    private static final Pattern QUANTITY = Pattern.compile("\\d{1,2}");

    @Override
    public Map<String, String> filled() {
        var filled = new HashMap<String, String>();
        for (int i = 0; i < held.papers().size(); i++) {
            var paper = held.papers().get(i);
            var line = "-" + (i + 1);
            filled.put("paper" + line, paper.name());
            filled.put("originals" + line, text(paper.originals()));
            filled.put("copies" + line, text(paper.copies()));
            if (paper.required()) {
                filled.put("required" + line, "true");
            }
        }
        return filled;
    }

    @Override
    public int lines() {
        return held.papers().size() + EMPTY_LINES;
    }

    @Override
    public List<FieldMessage> mistakes(FlagForm form, Texts texts) {
        var mistakes = new ArrayList<FieldMessage>();
        int named = 0;
        for (int line = 1; line <= lines(); line++) {
            if (form.text("paper-" + line).isBlank()) {
                continue;
            }
            named++;
            for (var field : List.of("originals-" + line, "copies-" + line)) {
                if (!QUANTITY.matcher(form.text(field).strip()).matches()) {
                    mistakes.add(new FieldMessage(field, texts.of("procedures.error.quantity")));
                }
            }
        }
        if (named == 0) {
            mistakes.add(new FieldMessage("paper-1", texts.of("procedures.error.papers")));
        }
        return mistakes;
    }

    @Override
    public Correction correction(FlagForm form) {
        var papers = new ArrayList<RequiredPaper>();
        for (int line = 1; line <= lines(); line++) {
            if (!form.text("paper-" + line).isBlank()) {
                papers.add(paper(form, line, papers.size() + 1));
            }
        }
        return new Correction.OfPapers(papers);
    }

    /// What cannot be typed here stays as the source said it: the case, the note, the template, the state database.
    private RequiredPaper paper(FlagForm form, int line, int order) {
        var before = line <= held.papers().size() ? held.papers().get(line - 1) : null;
        return new RequiredPaper(
                order,
                before == null ? "" : before.group(),
                form.text("paper-" + line).strip(),
                before == null ? "" : before.note(),
                Integer.valueOf(form.text("originals-" + line).strip()),
                Integer.valueOf(form.text("copies-" + line).strip()),
                before == null ? null : before.template(),
                before == null ? null : before.dataSource(),
                form.isTicked("required-" + line),
                before == null || before.onlineAccepted());
    }

    private static String text(@Nullable Integer quantity) {
        return quantity == null ? "" : quantity.toString();
    }
}
