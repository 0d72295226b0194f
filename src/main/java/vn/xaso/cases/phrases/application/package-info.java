/// The desk where sentences are kept, and where acts find them.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.phrases.application;
