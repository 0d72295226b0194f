package vn.xaso.documents.layout.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import vn.xaso.documents.LayoutCheck;
import vn.xaso.documents.WordFiles;
import vn.xaso.files.CheckedFile;
import vn.xaso.files.FileKind;
import vn.xaso.files.FileStore;
import vn.xaso.files.Purpose;
import vn.xaso.files.UploadedFile;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.RegisterBook.Form;
import vn.xaso.ui.print.RegisterPress;

/// Has the layout of a PDF or a Word file checked. Nothing that is sent is kept.
///
/// Law: 30/2020/NĐ-CP art. 8, Phụ lục I
@Controller
@RequestMapping(LayoutController.HERE)
class LayoutController {

    static final String HERE = "/office/documents/check";

    private static final String PAGE = "documents/layout/web/layoutPage";
    private static final int LARGEST = 6 * 1024 * 1024;

    private final FileStore files;
    private final LayoutCheck check;
    private final WordFiles word;
    private final RegisterPress press;
    private final Pages pages;

    LayoutController(FileStore files, LayoutCheck check, WordFiles word, RegisterPress press, Pages pages) {
        this.files = files;
        this.check = check;
        this.word = word;
        this.press = press;
        this.pages = pages;
    }

    @GetMapping
    View form(Actor actor) {
        return pages.show(PAGE, LayoutPage.empty());
    }

    /// @param as `pdf` for the findings on paper
    /// @return null when they were sent as a file
    @PostMapping
    @Nullable
    View look(
            Actor actor,
            Texts texts,
            HttpServletResponse response,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") String as)
            throws IOException {
        if (file.isEmpty() || file.getSize() > LARGEST) {
            return failed(texts.of("documents.layout.check.file.wrong"));
        }
        try {
            var words = new LayoutWords(texts);
            var name = String.valueOf(file.getOriginalFilename());
            var looked = files.check(UploadedFile.of(file), Purpose.OFFICE_PAPER);
            var result = words.result(name, check.check(pdf(looked)));
            if ("pdf".equals(as)) {
                press.send(response, words.book(result), Form.PDF, texts);
                return null;
            }
            return pages.show(PAGE, new LayoutPage(result, java.util.List.of()));
        } catch (Refusal refused) {
            return failed(texts.of(refused.messageKey(), refused.arguments()));
        }
    }

    private byte[] pdf(CheckedFile file) {
        return file.kind() == FileKind.DOCX ? word.pdf(file.content()) : file.content();
    }

    private View failed(String message) {
        return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, PAGE, LayoutPage.failed(message));
    }
}
