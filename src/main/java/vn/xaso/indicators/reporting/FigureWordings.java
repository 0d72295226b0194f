package vn.xaso.indicators.reporting;

import org.springframework.stereotype.Component;
import vn.xaso.forms.Wording;
import vn.xaso.ui.Language;
import vn.xaso.ui.TextShelf;

/// The same words in both languages.
@Component
class FigureWordings {

    private final TextShelf shelf;

    FigureWordings(TextShelf shelf) {
        this.shelf = shelf;
    }

    Wording of(String key, Object... arguments) {
        return new Wording(
                shelf.in(Language.VI).of(key, arguments), shelf.in(Language.EN).of(key, arguments));
    }
}
