/// How the portal of the demonstration answers.
@org.jspecify.annotations.NullMarked
package vn.xaso.playportal.application;
