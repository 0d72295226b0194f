/// What a plan is, what people become, what must be true before units are merged.
@org.jspecify.annotations.NullMarked
package vn.xaso.mergers.domain;
