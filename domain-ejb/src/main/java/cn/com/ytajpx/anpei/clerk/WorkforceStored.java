package cn.com.ytajpx.anpei.clerk;

/**
 * What a sheet of people brought.
 *
 * @param people    entered who were not in the company's list
 * @param places    in classes, with a seat or in line
 * @param overtaken rows left out because something had changed since the preview
 */
record WorkforceStored(int people, int places, int overtaken) {
}
