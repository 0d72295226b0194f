package vn.xaso.ui.print;

import java.io.IOException;
import java.util.List;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook.Form;

/// As much of a register as one file holds. A file never ends early without a word: what is left out is told in its
/// last line.
final class RegisterPortion {

    private RegisterPortion() {}

    /// Writes one row.
    interface Pen {
        void write(List<String> row) throws IOException;
    }

    /// @return the last line, or empty where the register is whole
    static String write(RegisterBook book, Form form, Texts texts, Pen pen) throws IOException {
        int found = 0;
        for (var row : book.rows()) {
            if (found++ < form.mostRows()) {
                pen.write(row);
            }
        }
        int written = Math.min(found, form.mostRows());
        boolean uncounted = book.all() == 0 && found == RegisterBook.ASKED;
        int all = uncounted ? RegisterBook.UNCOUNTED : Math.max(found, book.all());
        if (all == written) {
            return "";
        }
        return all == RegisterBook.UNCOUNTED
                ? texts.of("ui.register.cut.more", texts.number(written))
                : texts.of("ui.register.cut", texts.number(written), texts.number(all));
    }
}
