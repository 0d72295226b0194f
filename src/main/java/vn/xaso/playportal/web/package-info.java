/// The interface and the pages of the portal of the demonstration.
@org.jspecify.annotations.NullMarked
package vn.xaso.playportal.web;
