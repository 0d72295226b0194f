/// Giving cases to those who stand in or take over.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.hands.application;
