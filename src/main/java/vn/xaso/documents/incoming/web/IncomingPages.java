package vn.xaso.documents.incoming.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.documents.incoming.application.IncomingAccess;
import vn.xaso.documents.incoming.domain.IncomingDocument;
import vn.xaso.documents.incoming.domain.IncomingDocuments;
import vn.xaso.documents.incoming.persistence.IncomingListQuery;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Texts;

/// Makes the page of an incoming document for the official who opens it.
@Component
@Transactional(readOnly = true)
class IncomingPages {

    private final IncomingDocuments documents;
    private final IncomingAccess access;
    private final IncomingDetails details;
    private final IncomingChoices choices;
    private final RegistrationPages registrations;
    private final IncomingListQuery query;

    IncomingPages(
            IncomingDocuments documents,
            IncomingAccess access,
            IncomingDetails details,
            IncomingChoices choices,
            RegistrationPages registrations,
            IncomingListQuery query) {
        this.documents = documents;
        this.access = access;
        this.details = details;
        this.choices = choices;
        this.registrations = registrations;
        this.query = query;
    }

    /// How the person looks at it.
    ///
    /// @param file which of its files is open
    /// @param drawn true where the person wants pictures of the pages, because no viewer is at hand
    /// @param done true right after an act
    record View(int file, boolean drawn, boolean done) {

        static View of(HttpServletRequest request) {
            var file = request.getParameter("file");
            boolean one = file != null && file.matches("\\d{1,2}");
            return new View(
                    one ? Integer.parseInt(file) : 1,
                    "pictures".equals(request.getParameter("view")),
                    request.getParameter("done") != null);
        }
    }

    IncomingPage make(Actor actor, UUID id, Texts texts, Tried tried, View view) {
        var document = access.readable(actor, id);
        var assignments = documents.assignments(document);
        var acts = IncomingActForms.of(access, actor, document, assignments);
        var said = document.particulars();
        var href = IncomingAsked.HERE + "/" + id;
        return new IncomingPage(
                href,
                document.version(),
                said.symbol().isEmpty() ? texts.of("incoming.noSymbol") : said.symbol(),
                said.summary().isEmpty() ? texts.of("incoming.noSummary") : said.summary(),
                IncomingWords.tag(document.state(), texts),
                IncomingLines.urgency(said.urgency(), texts),
                details.standing(document, texts),
                details.paper(document, href, view, texts),
                document.handling().direction(),
                details.given(document, assignments, texts),
                details.facts(document, texts),
                details.ties(actor, document, texts),
                document.number() == null ? "" : href + "/slip",
                IncomingStory.copyHref(actor, document),
                details.story().of(document, texts),
                acts,
                choices.of(actor, document, acts, texts),
                details.panels(actor, document, texts),
                details.frozen(document, texts),
                registrations.of(document, href, tried, texts),
                next(actor, document),
                tried,
                view.done());
    }

    /// Where the official goes on after an act: what was given out of the hands may be out of sight.
    ///
    /// @param wantsNext true where the official goes on to what waits next
    String onward(Actor actor, UUID id, boolean wantsNext) {
        var document = documents.get(actor.unit(), id);
        var next = wantsNext ? next(actor, document) : null;
        if (next != null) {
            return next.href() + "?done=1";
        }
        return access.mayRead(actor, document)
                ? IncomingAsked.HERE + "/" + id + "?done=1"
                : IncomingAsked.HERE + "?whose=MINE&done=1";
    }

    private IncomingPage.@Nullable Next next(Actor actor, IncomingDocument document) {
        var step = document.handling().stepDueOn();
        return query.nextOfMine(actor, document.id(), step == null ? details.today() : step)
                .map(row -> new IncomingPage.Next(IncomingAsked.HERE + "/" + row.id(), row.symbol(), row.summary()))
                .orElse(null);
    }
}
