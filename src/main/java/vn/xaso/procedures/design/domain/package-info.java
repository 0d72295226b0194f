/// What a design is, how its work flows, and what must be right before it is published.
@org.jspecify.annotations.NullMarked
package vn.xaso.procedures.design.domain;
