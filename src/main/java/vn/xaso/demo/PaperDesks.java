package vn.xaso.demo;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.xaso.documents.outgoing.application.DraftingDesk;
import vn.xaso.documents.outgoing.application.IssueDesk;
import vn.xaso.documents.outgoing.application.RegistryDesk;
import vn.xaso.documents.outgoing.application.ReviewDesk;
import vn.xaso.documents.outgoing.application.SigningDesk;

/// The desks at which the people of the demonstration make documents: the same as in service.
@Lazy
@Component
record PaperDesks(
        DraftingDesk drafting, ReviewDesk review, SigningDesk signing, RegistryDesk registry, IssueDesk issue) {}
