package vn.xaso.procedures.design.web;

import java.util.ArrayList;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.ProcedureVersion.RequiredPaper;
import vn.xaso.procedures.design.domain.Place;
import vn.xaso.procedures.design.domain.VersionSheet;

/// The required papers, line by line, grouped by the case that needs them.
record PapersPart() implements Part {

    private static final int MOST = 99;

    @Override
    public Place place() {
        return Place.PAPERS;
    }

    @Override
    public Filled filled(ProcedureVersion version) {
        var filled = new Filled();
        for (int i = 0; i < version.papers().size(); i++) {
            var paper = version.papers().get(i);
            var line = "-" + (i + 1);
            filled.put("paper" + line, paper.name())
                    .put("paperCase" + line, paper.group())
                    .put("paperNote" + line, paper.note())
                    .put("originals" + line, paper.originals())
                    .put("copies" + line, paper.copies())
                    .put("paperTemplate" + line, paper.template())
                    .put("dataSource" + line, paper.dataSource())
                    .tick("paperRequired" + line, paper.required())
                    .tick("paperOnline" + line, paper.onlineAccepted());
        }
        return filled;
    }

    @Override
    public void make(FieldMaker maker) {
        for (int line = 1; line <= maker.typed().lines("paper") + MORE; line++) {
            maker.group("papers-" + line, maker.texts().of("procedures.correct.paper", line))
                    .wide("paper-" + line)
                    .text("paperCase-" + line)
                    .number("originals-" + line)
                    .number("copies-" + line)
                    .wide("paperNote-" + line)
                    .text("paperTemplate-" + line)
                    .text("dataSource-" + line)
                    .tick("paperRequired-" + line)
                    .tick("paperOnline-" + line);
        }
    }

    @Override
    public ProcedureVersion read(ProcedureVersion held, FieldReader reader) {
        var papers = new ArrayList<RequiredPaper>();
        for (int line : reader.lines("paper")) {
            papers.add(new RequiredPaper(
                    papers.size() + 1,
                    reader.text("paperCase-" + line),
                    reader.text("paper-" + line),
                    reader.text("paperNote-" + line),
                    reader.number("originals-" + line, MOST),
                    reader.number("copies-" + line, MOST),
                    reader.textOrNull("paperTemplate-" + line),
                    reader.textOrNull("dataSource-" + line),
                    reader.isTicked("paperRequired-" + line),
                    reader.isTicked("paperOnline-" + line)));
        }
        return VersionSheet.of(held).papers(papers).version();
    }
}
