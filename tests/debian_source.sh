# Fetches the source of a Debian package into a folder: PACKAGE FOLDER. Sourced. From where this machine gets Debian's packages; nothing
# of its own package lists is changed.
debian_source() {
    local package=$1 folder=$2
    echo "$package: fetching its Debian source"
    rm -rf "$folder"
    mkdir -p "$folder/apt/lists/partial" "$folder/apt/cache" "$folder/apt/parts"
    local list part
    for list in /etc/apt/sources.list /etc/apt/sources.list.d/debian.sources; do
        [[ -s $list ]] || continue
        part=$folder/apt/parts/debian.${list##*.}
        sed -e 's/^Types:.*/Types: deb-src/' -e 's/^deb /deb-src /' "$list" >"$part"
    done
    local private=(-q -o Dir::Etc::sourcelist=/dev/null -o "Dir::Etc::sourceparts=$folder/apt/parts"
        -o "Dir::State::lists=$folder/apt/lists" -o "Dir::Cache=$folder/apt/cache" -o APT::Sandbox::User=root)
    apt-get "${private[@]}" update
    (cd "$folder/apt" && apt-get "${private[@]}" source --download-only "$package")
    mkdir "$folder/source"
    tar -xf "$folder"/apt/*.orig.tar.* -C "$folder/source" --strip-components=1
    rm -rf "$folder/apt"
}
