package vn.xaso.cases.web.api;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import vn.xaso.ui.Texts;

/// What is wrong with an application that another system sent: every mistake with the place where it stands.
final class ApiMistakes {

    private final Texts texts;
    private final List<Mistake> all = new ArrayList<>();
    private HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;

    ApiMistakes(Texts texts) {
        this.texts = texts;
    }

    /// @param pointer where it stands (RFC 6901)
    record Mistake(String pointer, String detail) {}

    /// Thrown when everything was looked at.
    static final class Found extends RuntimeException {

        private final HttpStatus status;
        private final transient List<Mistake> mistakes;

        private Found(HttpStatus status, List<Mistake> mistakes) {
            super("mistakes in an application");
            this.status = status;
            this.mistakes = List.copyOf(mistakes);
        }

        HttpStatus status() {
            return status;
        }

        List<Mistake> mistakes() {
            return mistakes;
        }
    }

    Texts texts() {
        return texts;
    }

    void add(String pointer, String key, Object... arguments) {
        all.add(new Mistake(pointer, texts.of(key, arguments)));
    }

    void addText(String pointer, String detail) {
        all.add(new Mistake(pointer, detail));
    }

    /// A file may be too large or of the wrong type: that has a status of its own.
    void answerWith(HttpStatus special) {
        status = special;
    }

    void refuse() {
        if (!all.isEmpty()) {
            throw new Found(status, all);
        }
    }
}
