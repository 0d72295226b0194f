/// What lies in whose hands.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.hands.domain;
