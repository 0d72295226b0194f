package vn.xaso.demo;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// Cases, what their applicants say, the queue at the counter, documents of the demonstration, each with the way they
/// go,
/// what is often written in them, what belongs to an officer's day, what offices ask and receive for one another, and
/// what the national portal is told.
@Lazy
@Component
record DemoLives(
        CaseLife cases,
        DemoVoices voices,
        QueueLife queue,
        DocumentHistory documents,
        DemoPhrases phrases,
        DemoDay day,
        LeadersLife leaders,
        FeeLife fees,
        ProvinceLife province,
        TogetherLife together,
        ReportLife reports,
        PortalLife portal) {}
