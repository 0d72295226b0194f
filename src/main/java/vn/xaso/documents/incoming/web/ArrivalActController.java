package vn.xaso.documents.incoming.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.xaso.documents.DocumentTypes;
import vn.xaso.documents.incoming.application.ArrivalDesk;
import vn.xaso.documents.incoming.application.IncomingDays;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Texts;

/// What the clerk does with what has come: registers it, corrects the entry, adds its scan, gives it back.
@Controller
@RequestMapping("/office/documents/incoming/{id}")
class ArrivalActController {

    private final ArrivalDesk desk;
    private final IncomingActing acting;
    private final IncomingUploads uploads;
    private final DocumentTypes types;
    private final IncomingDays days;

    ArrivalActController(
            ArrivalDesk desk, IncomingActing acting, IncomingUploads uploads, DocumentTypes types, IncomingDays days) {
        this.desk = desk;
        this.acting = acting;
        this.uploads = uploads;
        this.types = types;
        this.days = days;
    }

    @PostMapping("/registration")
    View register(HttpServletRequest request, Actor actor, @PathVariable UUID id, Texts texts) {
        var form = RegistrationForm.read(request.getParameterMap());
        var wrong = form.check(types, days.today(), texts);
        if (!wrong.isEmpty()) {
            return acting.again(actor, id, new Sent("register", request), wrong);
        }
        return acting.run(
                request,
                actor,
                id,
                "register",
                sent -> desk.register(actor, id, sent.version(), form.particulars(), duplicate(sent)));
    }

    /// The entry that looks the same was shown, and the clerk said why this one is registered all the same.
    private static ArrivalDesk.@Nullable Duplicate duplicate(Sent sent) {
        var alike = sent.id("alike");
        return alike == null || sent.note().isEmpty() ? null : new ArrivalDesk.Duplicate(alike, sent.note());
    }

    @PostMapping("/corrections")
    View correct(HttpServletRequest request, Actor actor, @PathVariable UUID id, Texts texts) {
        var form = RegistrationForm.read(request.getParameterMap());
        var wrong = form.check(types, days.today(), texts);
        if (!wrong.isEmpty()) {
            return acting.again(actor, id, new Sent("correct", request), wrong);
        }
        return acting.run(
                request,
                actor,
                id,
                "correct",
                sent -> desk.correct(actor, id, sent.version(), form.particulars(), sent.note()));
    }

    @PostMapping("/files")
    View addFiles(HttpServletRequest request, Actor actor, @PathVariable UUID id) {
        return acting.run(
                request,
                actor,
                id,
                "addFiles",
                sent -> desk.addFiles(actor, id, sent.version(), uploads.papers(request), sent.note()));
    }

    @PostMapping("/returns")
    View returnToSender(HttpServletRequest request, Actor actor, @PathVariable UUID id) {
        return acting.run(
                request,
                actor,
                id,
                "returnToSender",
                sent -> desk.returnToSender(actor, id, sent.version(), sent.note()));
    }
}
