package vn.xaso.documents.layout.web;

import java.util.ArrayList;
import java.util.List;
import vn.xaso.documents.LayoutCheck.Finding;
import vn.xaso.documents.LayoutCheck.Outcome;
import vn.xaso.documents.layout.web.LayoutPage.Line;
import vn.xaso.documents.layout.web.LayoutPage.Result;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook;
import vn.xaso.ui.print.RegisterBook.Column;

/// Tells findings in the reader's language, what is wrong first.
final class LayoutWords {

    private static final String COLUMN = "documents.layout.check.column.";

    private final Texts texts;

    LayoutWords(Texts texts) {
        this.texts = texts;
    }

    Result result(String fileName, List<Finding> findings) {
        long wrong = count(findings, Outcome.WRONG);
        long unsure = count(findings, Outcome.UNSURE);
        var lines = new ArrayList<Line>();
        for (var outcome : List.of(Outcome.WRONG, Outcome.UNSURE, Outcome.GOOD)) {
            findings.stream()
                    .filter(finding -> finding.outcome() == outcome)
                    .map(this::line)
                    .forEach(lines::add);
        }
        var kind = wrong > 0 ? Kind.LATE : unsure > 0 ? Kind.WARN : Kind.DONE;
        var summary = texts.of("documents.layout.check.summary", findings.size() - wrong - unsure, wrong, unsure);
        return new Result(fileName, kind, summary, lines);
    }

    private static long count(List<Finding> findings, Outcome outcome) {
        return findings.stream().filter(finding -> finding.outcome() == outcome).count();
    }

    private Line line(Finding finding) {
        return new Line(
                finding.name(texts),
                new Tag(
                        switch (finding.outcome()) {
                            case GOOD -> Kind.DONE;
                            case WRONG -> Kind.LATE;
                            case UNSURE -> Kind.WARN;
                        },
                        texts.of("documents.layout.outcome." + finding.outcome())),
                finding.found(texts),
                finding.wanted(texts),
                finding.page() > 1 ? texts.of("documents.layout.check.page", finding.page()) : "");
    }

    RegisterBook book(Result result) {
        return new RegisterBook(
                "",
                texts.of("documents.layout.check.title"),
                result.fileName() + ". " + result.summary(),
                List.of(
                        new Column(texts.of(COLUMN + "rule"), 18),
                        new Column(texts.of(COLUMN + "outcome"), 12),
                        new Column(texts.of(COLUMN + "found"), 36),
                        new Column(texts.of(COLUMN + "wanted"), 34)),
                result.lines().stream()
                        .map(line -> List.of(line.rule(), line.outcome().text(), line.found(), line.wanted()))
                        .toList(),
                "kiem-tra-the-thuc");
    }
}
