package vn.xaso.demo;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// Cases, what their applicants ask on the way and say in the end, documents of the demonstration, each with the way
/// they go, what is often written in them, and what offices ask and receive for one another.
@Lazy
@Component
record DemoLives(
        CaseLife cases,
        RatingLife ratings,
        MessageLife messages,
        DocumentHistory documents,
        DemoPhrases phrases,
        LegLife legs,
        CrossingLife crossings) {}
