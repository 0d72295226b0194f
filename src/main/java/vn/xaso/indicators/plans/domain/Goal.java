package vn.xaso.indicators.plans.domain;

import java.util.UUID;

/// What a plan wants to reach; its measures say how.
public record Goal(UUID id, UUID plan, int no, String title) {}
