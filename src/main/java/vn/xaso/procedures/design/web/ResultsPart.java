package vn.xaso.procedures.design.web;

import java.util.ArrayList;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.ProcedureVersion.ResultDocument;
import vn.xaso.procedures.ProcedureVersion.ResultKind;
import vn.xaso.procedures.design.domain.Place;
import vn.xaso.procedures.design.domain.VersionSheet;

/// What the citizen gets in the end.
record ResultsPart() implements Part {

    @Override
    public Place place() {
        return Place.RESULTS;
    }

    @Override
    public Filled filled(ProcedureVersion version) {
        var filled = new Filled();
        for (int i = 0; i < version.results().size(); i++) {
            var result = version.results().get(i);
            var line = "-" + (i + 1);
            filled.put("result" + line, result.name())
                    .put("resultKind" + line, result.kind())
                    .put("resultCode" + line, result.code())
                    .put("resultTemplate" + line, result.template());
        }
        return filled;
    }

    @Override
    public void make(FieldMaker maker) {
        var texts = maker.texts();
        for (int line = 1; line <= maker.typed().lines("result") + MORE; line++) {
            maker.group("results-" + line, texts.of("design.line.result", line))
                    .wide("result-" + line)
                    .select(
                            "resultKind-" + line,
                            ResultKind.values(),
                            "design.resultKind.",
                            texts.of("procedures.notKnown"))
                    .text("resultCode-" + line)
                    .text("resultTemplate-" + line);
        }
    }

    @Override
    public ProcedureVersion read(ProcedureVersion held, FieldReader reader) {
        var results = new ArrayList<ResultDocument>();
        for (int line : reader.lines("result")) {
            results.add(new ResultDocument(
                    reader.text("result-" + line),
                    reader.textOrNull("resultCode-" + line),
                    reader.textOrNull("resultTemplate-" + line),
                    reader.choice(ResultKind.class, "resultKind-" + line)));
        }
        return VersionSheet.of(held).results(results).version();
    }
}
