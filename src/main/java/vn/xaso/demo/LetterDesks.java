package vn.xaso.demo;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.xaso.documents.incoming.application.ArrivalDesk;
import vn.xaso.documents.incoming.application.AssignmentDesk;
import vn.xaso.documents.incoming.application.DirectionDesk;
import vn.xaso.documents.incoming.application.DocumentHandlingDesk;
import vn.xaso.documents.incoming.application.FilingDesk;
import vn.xaso.documents.incoming.application.TransferDesk;

/// The desks at which the people of the demonstration handle letters: the same as in service.
@Lazy
@Component
record LetterDesks(
        ArrivalDesk arrival,
        TransferDesk transfer,
        DirectionDesk direction,
        AssignmentDesk assignment,
        DocumentHandlingDesk handling,
        FilingDesk filing,
        DossierPlans dossiers) {}
