package vn.xaso.demo;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// What villagers ask while their case is looked at, and what they think of it in the end; what their papers become.
@Lazy
@Component
record DemoVoices(RatingLife ratings, MessageLife messages, StoreLife store) {}
