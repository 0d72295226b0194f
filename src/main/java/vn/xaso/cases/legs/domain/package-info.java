/// The rules of a leg in plain Java: its states, the moves between them, who makes them.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.legs.domain;
