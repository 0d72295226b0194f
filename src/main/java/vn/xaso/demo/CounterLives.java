package vn.xaso.demo;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// What belongs to the counters of a commune: where they are and who is away, and the row at the one of certification.
@Lazy
@Component
record CounterLives(OfficeLife offices, CertificationLife certification) {}
