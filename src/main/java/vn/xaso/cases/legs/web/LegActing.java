package vn.xaso.cases.legs.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import vn.xaso.cases.legs.domain.Leg;
import vn.xaso.cases.legs.domain.Leg.Side;
import vn.xaso.cases.legs.domain.Legs;
import vn.xaso.files.CheckedFile;
import vn.xaso.files.FileAnswers;
import vn.xaso.files.FileRefusal;
import vn.xaso.files.FileStore;
import vn.xaso.files.Purpose;
import vn.xaso.files.UploadedFile;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;

/// Shows the page of a leg, and does an act that was sent from it: afterwards the page as it is now, or, when the act
/// was refused, with the reason and everything that was typed.
@Component
class LegActing {

    private static final String PAGE = "cases/legs/web/legPage";

    private final LegPages legPages;
    private final Legs legs;
    private final FileStore files;
    private final FileAnswers answers;
    private final Pages pages;

    LegActing(LegPages legPages, Legs legs, FileStore files, FileAnswers answers, Pages pages) {
        this.legPages = legPages;
        this.legs = legs;
        this.files = files;
        this.answers = answers;
        this.pages = pages;
    }

    View show(HttpServletRequest request, Actor actor, Side side, UUID id) {
        return pages.show(PAGE, legPages.make(actor, side, id, List.of(), "", Map.of(), pages.texts(request)));
    }

    View run(HttpServletRequest request, Actor actor, Side side, UUID id, Runnable act) {
        var path = request.getRequestURI();
        try {
            act.run();
            return SeeOther.to(path.substring(0, path.lastIndexOf('/')));
        } catch (Refusal refusal) {
            var texts = pages.texts(request);
            var key = path.substring(path.lastIndexOf('/') + 1);
            var field = refusal instanceof FileRefusal ? "files-" + key : "note-" + key;
            var wrong = new FieldMessage(field, texts.of(refusal.messageKey(), refusal.arguments()));
            var page = legPages.make(actor, side, id, List.of(wrong), key, typed(request), texts);
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, PAGE, page);
        }
    }

    private static Map<String, String> typed(HttpServletRequest request) {
        var typed = new HashMap<String, String>();
        request.getParameterMap().forEach((name, values) -> typed.put(name, values.length == 0 ? "" : values[0]));
        return typed;
    }

    /// Looks into the files that came, before a transaction begins.
    void withFiles(List<MultipartFile> sent, Consumer<List<CheckedFile>> act) {
        var checked = new ArrayList<CheckedFile>();
        for (var file : sent) {
            if (!file.isEmpty()) {
                checked.add(check(file));
            }
        }
        act.accept(checked);
    }

    private CheckedFile check(MultipartFile file) {
        try {
            return files.check(UploadedFile.of(file), Purpose.OFFICE_PAPER);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    ResponseEntity<Resource> paper(Leg leg, int no) {
        return legs.papers(leg).stream()
                .filter(paper -> paper.no() == no)
                .findFirst()
                .map(paper -> answers.download(files.get(leg.unit(), paper.file()), true))
                .orElseThrow(() -> new Absent("paper " + no));
    }
}
