package vn.xaso.demo;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.xaso.cases.application.DraftingDesk;
import vn.xaso.cases.application.HandlingDesk;
import vn.xaso.cases.application.IntakeDesk;
import vn.xaso.cases.application.LeaderDesk;
import vn.xaso.cases.application.ResultPress;
import vn.xaso.cases.application.ReturnDesk;
import vn.xaso.cases.application.SubmissionDesk;
import vn.xaso.cases.legs.application.AskDesk;
import vn.xaso.cases.synchronised.application.ResultLinkDesk;

/// The desks at which the people of the demonstration work: the same as in service.
@Lazy
@Component
record DemoDesks(
        SubmissionDesk submissions,
        IntakeDesk intake,
        HandlingDesk handling,
        DraftingDesk drafting,
        LeaderDesk leader,
        ReturnDesk returns,
        AskDesk asking,
        FeeLife fees,
        ResultPress press,
        ResultLinkDesk links) {}
