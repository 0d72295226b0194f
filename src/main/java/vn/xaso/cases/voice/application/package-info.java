/// The window for strangers and the desk for ratings.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.voice.application;
