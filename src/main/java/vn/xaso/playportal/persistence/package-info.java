/// The tables of the portal of the demonstration.
@org.jspecify.annotations.NullMarked
package vn.xaso.playportal.persistence;
