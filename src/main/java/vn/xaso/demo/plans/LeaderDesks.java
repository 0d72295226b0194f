package vn.xaso.demo.plans;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.xaso.cases.CaseWork;
import vn.xaso.indicators.alerts.application.AlertRound;
import vn.xaso.indicators.alerts.application.DigestRound;
import vn.xaso.indicators.directives.application.DirectiveDesk;
import vn.xaso.indicators.directives.application.DirectivePost;
import vn.xaso.indicators.plans.application.PlanDesk;
import vn.xaso.indicators.plans.application.ReportingDesk;
import vn.xaso.indicators.plans.domain.Plans;
import vn.xaso.indicators.plans.persistence.PlanListQuery;

/// The desks at which those who lead act, and the rounds that warn them.
@Lazy
@Component
public record LeaderDesks(
        PlanDesk plans,
        Plans kept,
        PlanListQuery list,
        ReportingDesk reporting,
        DirectiveDesk directives,
        DirectivePost post,
        CaseWork.Room cases,
        AlertRound alerts,
        DigestRound digests) {}
