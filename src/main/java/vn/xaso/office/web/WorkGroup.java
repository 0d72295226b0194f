package vn.xaso.office.web;

import java.util.List;
import vn.xaso.cases.CaseWork;
import vn.xaso.documents.DocumentWork;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Tag;

/// The beginning of a list of cases or of documents that wait.
///
/// @param words ending of the keys that name the columns: `case` or `document`
/// @param count how long the list is
/// @param href the whole list
public record WorkGroup(String words, String title, Kind kind, int count, String href, List<Line> lines) {

    /// A case or a document.
    ///
    /// @param name the code of the case, or number and notation
    /// @param about the procedure or the abstract
    /// @param from applicant, issuer or drafting office
    public record Line(
            String href, String name, String about, String from, Tag tag, String due, String relative, Kind kind) {}

    static WorkGroup of(CaseWork.Group group) {
        var lines = group.lines().stream()
                .map(line -> new Line(
                        line.href(),
                        line.code(),
                        line.procedure(),
                        line.applicant(),
                        line.tag(),
                        line.due(),
                        line.relative(),
                        line.kind()))
                .toList();
        return new WorkGroup("case", group.title(), group.kind(), group.count(), group.href(), lines);
    }

    static WorkGroup of(DocumentWork.Group group) {
        var lines = group.lines().stream()
                .map(line -> new Line(
                        line.href(),
                        line.symbol(),
                        line.summary(),
                        line.from(),
                        line.tag(),
                        line.due(),
                        line.relative(),
                        line.kind()))
                .toList();
        return new WorkGroup("document", group.title(), group.kind(), group.count(), group.href(), lines);
    }

    public boolean hasMore() {
        return count > lines.size();
    }
}
