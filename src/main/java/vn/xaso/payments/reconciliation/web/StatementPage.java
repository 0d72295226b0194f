package vn.xaso.payments.reconciliation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;

/// A file of a bank or a provider: as it would be taken, or as it was.
///
/// @param readable whether its columns are known
/// @param roles what each column means
/// @param columns of the file, to choose from
/// @param warnings of rows that are taken once or cannot be read
/// @param waits whether lines still wait to be compared
public record StatementPage(
        String href,
        String title,
        Tag tag,
        int version,
        List<Fact> facts,
        boolean seen,
        boolean readable,
        boolean mayAct,
        String source,
        List<Choice> sources,
        List<Role> roles,
        List<Choice> columns,
        List<String> warnings,
        List<Line> lines,
        boolean cut,
        boolean waits,
        List<DifferenceListPage.Line> differences,
        List<FieldMessage> messages) {

    /// @param value the column, or empty
    public record Role(String name, String label, String value, boolean optional) {}

    public record Line(String no, String day, String number, String words, String amount, String fee, Tag tag) {}

    /// All files of the unit.
    public record Every(
            List<Link> tabs,
            boolean mayBring,
            List<One> files,
            @Nullable String first,
            @Nullable String next,
            List<FieldMessage> messages) {

        public String error(String field) {
            return FieldMessage.at(messages, field);
        }
    }

    public record One(
            String href, String name, String source, String days, String lines, String by, String at, Tag tag) {}
}
