package org.vivier.careers.web;

/**
 * What a posting says itself: the site then says nothing else about it, which would stand beside it
 * as a second promise.
 *
 * @param steps how people are chosen
 * @param answer by when they hear
 * @param keeping for how long those who qualify are kept, or that they are
 */
public record OwnWords(boolean steps, boolean answer, boolean keeping) {}
