package vn.xaso.cases.crossing.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import vn.xaso.cases.crossing.application.CrossingDesk;
import vn.xaso.cases.crossing.application.CrossingPost;
import vn.xaso.cases.crossing.application.SupplementDesk;
import vn.xaso.files.CheckedFile;
import vn.xaso.files.FileRefusal;
import vn.xaso.files.FileStore;
import vn.xaso.files.Purpose;
import vn.xaso.files.UploadedFile;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// Takes at the counter what the unit that decides asked for.
@Controller("crossingSupplementController")
class SupplementController {

    private final SupplementDesk desk;
    private final CrossingDesk crossings;
    private final CrossingPages crossingPages;
    private final CrossingPost post;
    private final FileStore files;
    private final Pages pages;

    SupplementController(
            SupplementDesk desk,
            CrossingDesk crossings,
            CrossingPages crossingPages,
            CrossingPost post,
            FileStore files,
            Pages pages) {
        this.desk = desk;
        this.crossings = crossings;
        this.crossingPages = crossingPages;
        this.post = post;
        this.files = files;
        this.pages = pages;
    }

    @PostMapping(CrossingAsked.HERE + "/{id}/supplements")
    View supply(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(name = "supplement", defaultValue = "") String note,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> sent,
            Texts texts)
            throws IOException {
        try {
            desk.supply(actor, id, note, check(sent == null ? List.of() : sent));
            post.carry(actor.unit());
            return SeeOther.to(CrossingAsked.HERE + "/" + id);
        } catch (Refusal refusal) {
            var field = refusal instanceof FileRefusal ? "files" : "supplement";
            var wrong = new FieldMessage(field, texts.of(refusal.messageKey(), refusal.arguments()));
            var page = crossingPages.one(actor, crossings.get(actor, id), note, List.of(wrong), texts);
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, "cases/crossing/web/crossingPage", page);
        }
    }

    private List<CheckedFile> check(List<MultipartFile> sent) throws IOException {
        var checked = new ArrayList<CheckedFile>();
        for (var file : sent) {
            if (!file.isEmpty()) {
                checked.add(files.check(UploadedFile.of(file), Purpose.OFFICE_PAPER));
            }
        }
        return checked;
    }
}
