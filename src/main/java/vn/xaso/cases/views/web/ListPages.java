package vn.xaso.cases.views.web;

import java.io.OutputStream;
import java.util.function.LongConsumer;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.xaso.cases.views.application.ListPress;
import vn.xaso.cases.views.domain.ListExport;
import vn.xaso.cases.web.CaseListAsked;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Language;
import vn.xaso.ui.TextShelf;
import vn.xaso.ui.print.RegisterBook.Form;
import vn.xaso.ui.print.RegisterPress;

/// Writes a list as the page of it tells it.
@Lazy
@Component
class ListPages implements ListPress {

    private final CaseListBook books;
    private final RegisterPress press;
    private final TextShelf shelf;

    ListPages(CaseListBook books, RegisterPress press, TextShelf shelf) {
        this.books = books;
        this.press = press;
        this.shelf = shelf;
    }

    @Override
    public void write(Actor reader, ListExport wanted, OutputStream output, LongConsumer progress) {
        var texts = shelf.in(Language.valueOf(wanted.language()));
        var book = books.book(reader, CaseListAsked.of(wanted.query()), texts, progress);
        press.write(book, Form.XLSX, texts, output);
    }
}
