/// The rules of a case in plain Java: its states, the moves between them, its clock.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.domain;
