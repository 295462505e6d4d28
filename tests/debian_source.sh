# Fetches the source of a Debian package into a folder: PACKAGE FOLDER. Sourced. Nothing of the machine's own package lists is changed.
debian_source() {
    local package=$1 folder=$2
    echo "$package: fetching its Debian source"
    rm -rf "$folder"
    mkdir -p "$folder/apt/lists/partial" "$folder/apt/cache"
    echo 'deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror bookworm main' \
        >"$folder/apt/sources.list"
    local private=(-q -o "Dir::Etc::sourcelist=$folder/apt/sources.list" -o Dir::Etc::sourceparts=/dev/null
        -o "Dir::State::lists=$folder/apt/lists" -o "Dir::Cache=$folder/apt/cache" -o APT::Sandbox::User=root)
    apt-get "${private[@]}" update
    (cd "$folder/apt" && apt-get "${private[@]}" source --download-only "$package")
    mkdir "$folder/source"
    tar -xf "$folder"/apt/*.orig.tar.* -C "$folder/source" --strip-components=1
    rm -rf "$folder/apt"
}
