package vn.xaso.demo;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.xaso.documents.dossiers.application.DossierDesk;
import vn.xaso.documents.dossiers.application.HandoverDesk;
import vn.xaso.documents.dossiers.application.OriginalsDesk;
import vn.xaso.documents.outgoing.application.FilingDesk;

/// The desks at which the people of the demonstration keep dossiers: the same as in service.
@Lazy
@Component
record ShelfDesks(DossierDesk dossiers, HandoverDesk handovers, OriginalsDesk originals, FilingDesk filing) {}
