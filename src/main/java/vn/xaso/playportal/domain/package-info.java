/// What the portal of the demonstration keeps, and what can go wrong with it.
@org.jspecify.annotations.NullMarked
package vn.xaso.playportal.domain;
