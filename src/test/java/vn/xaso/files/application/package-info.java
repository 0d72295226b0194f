@org.jspecify.annotations.NullMarked
package vn.xaso.files.application;
